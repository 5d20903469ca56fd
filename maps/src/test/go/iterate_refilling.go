//go:build go1.21

package main

import "fmt"

// The first step clears the map and adds the same keys again, which may or may not be produced: one key at most twice.
func main() {
	for _, n := range sizes {
		steps, tooMany := unseen(), unseen()
		for run := 0; run < runs; run++ {
			m, taken, excess := filled(n), 0, 0
			for range m {
				if taken == 0 {
					clear(m)
					for k := 0; k < n; k++ {
						m[k] = k
					}
				}
				taken++
			}
			if taken > n+1 {
				excess = taken - n - 1
			}
			steps.see(taken)
			tooMany.see(excess)
		}
		fmt.Printf("steps_%d=%v\nbeyond_one_repeat_%d=%v\n", n, steps, n, tooMany)
	}
}
