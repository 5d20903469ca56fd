package main

import "fmt"

// The first step deletes every key, its own too: there is one step.
func main() {
	for _, n := range sizes {
		steps := unseen()
		for run := 0; run < runs; run++ {
			m, taken := filled(n), 0
			for range m {
				taken++
				for k := 0; k < n; k++ {
					delete(m, k)
				}
			}
			steps.see(taken)
		}
		fmt.Printf("steps_%d=%v\n", n, steps)
	}
}
