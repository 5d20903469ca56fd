package main

import (
	"fmt"
	"math"
	"sync"
)

// -0 and +0 are one key of a sync.Map; which of the two Range shows differs between the generations.
func main() {
	var m sync.Map
	negative := math.Copysign(0, -1)
	m.Store(0.0, 1)
	m.Store(negative, 2)
	value, loaded := m.Load(0.0)
	fmt.Printf("value_of_positive=%v\nloaded=%t\n", value, loaded)
	value, loaded = m.LoadOrStore(negative, 3)
	fmt.Printf("value_of_negative=%v\nloaded_or_stored=%t\n", value, loaded)
	m.Range(func(k, v interface{}) bool {
		fmt.Printf("key_is_negative=%t\n", math.Signbit(k.(float64)))
		return true
	})
	_, loaded = m.LoadAndDelete(0.0)
	fmt.Printf("loaded_and_deleted=%t\n", loaded)
	_, loaded = m.Load(negative)
	fmt.Printf("left=%t\n", loaded)
}
