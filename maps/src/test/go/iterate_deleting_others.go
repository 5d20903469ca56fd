package main

import "fmt"

// Each step deletes every key but its own: there is one step.
func main() {
	for _, n := range sizes {
		steps := unseen()
		for run := 0; run < runs; run++ {
			m, taken := filled(n), 0
			for k := range m {
				taken++
				for other := 0; other < n; other++ {
					if other != k {
						delete(m, other)
					}
				}
			}
			steps.see(taken)
		}
		fmt.Printf("steps_%d=%v\n", n, steps)
	}
}
