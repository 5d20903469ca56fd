//go:build go1.21

package main

import (
	"fmt"
	"math"
)

// What removes an entry with a NaN key is clear.
func main() {
	m := map[float64]int{}
	for i := 0; i < 5; i++ {
		m[math.NaN()] = i
	}
	clear(m)
	steps := 0
	for range m {
		steps++
	}
	fmt.Printf("len=%d\nsteps=%d\n", len(m), steps)
}
