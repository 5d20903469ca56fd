//go:build go1.23

package main

import (
	"fmt"
	"math"
	"sync"
)

// What removes a NaN key from a sync.Map is Clear.
func main() {
	var m sync.Map
	for i := 0; i < 5; i++ {
		m.Store(math.NaN(), i)
	}
	m.Clear()
	visited := 0
	m.Range(func(k, v interface{}) bool {
		visited++
		return true
	})
	fmt.Printf("visited=%d\n", visited)
}
