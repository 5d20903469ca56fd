//go:build go1.21

package main

import "fmt"

// The first step clears the map: there is one step.
func main() {
	for _, n := range sizes {
		steps := unseen()
		for run := 0; run < runs; run++ {
			m, taken := filled(n), 0
			for range m {
				taken++
				clear(m)
			}
			steps.see(taken)
		}
		fmt.Printf("steps_%d=%v\n", n, steps)
	}
}
