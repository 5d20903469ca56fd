package main

import (
	"fmt"
	"math"
	"sync"
)

// NaN is equal to nothing: each store adds a mapping that Range alone shows.
func main() {
	var m sync.Map
	for i := 0; i < 5; i++ {
		m.Store(math.NaN(), i)
	}
	_, loaded := m.Load(math.NaN())
	fmt.Printf("loaded=%t\n", loaded)
	_, loaded = m.LoadOrStore(math.NaN(), 5)
	fmt.Printf("loaded_or_stored=%t\n", loaded)
	_, loaded = m.LoadAndDelete(math.NaN())
	fmt.Printf("loaded_and_deleted=%t\n", loaded)
	m.Range(func(k, v interface{}) bool {
		m.Delete(k)
		return true
	})
	visited, sum := 0, 0
	m.Range(func(k, v interface{}) bool {
		visited++
		sum += v.(int)
		return true
	})
	fmt.Printf("visited=%d\nsum_of_values=%d\n", visited, sum)
}
