package main

import "fmt"

// The first step grows the map and then deletes every original but the one it stands on: none of them is produced.
func main() {
	for _, n := range sizes {
		originals := unseen()
		for run := 0; run < runs; run++ {
			m, steps, seen := filled(n), 0, 0
			for k := range m {
				if steps == 0 {
					for added := n; added < 11*n; added++ {
						m[added] = added
					}
					for original := 0; original < n; original++ {
						if original != k {
							delete(m, original)
						}
					}
				}
				steps++
				if k < n {
					seen++
				}
			}
			originals.see(seen)
		}
		fmt.Printf("originals_produced_%d=%v\n", n, originals)
	}
}
