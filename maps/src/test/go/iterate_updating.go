package main

import "fmt"

// The first step updates every value and grows the map: every later step produces the new value.
func main() {
	for _, n := range sizes {
		stale := unseen()
		for run := 0; run < runs; run++ {
			m, steps, old := filled(n), 0, 0
			for _, v := range m {
				if steps == 0 {
					for k := 0; k < n; k++ {
						m[k] = -1
					}
					for added := n; added < 11*n; added++ {
						m[added] = -1
					}
				} else if v != -1 {
					old++
				}
				steps++
			}
			stale.see(old)
		}
		fmt.Printf("stale_%d=%v\n", n, stale)
	}
}
