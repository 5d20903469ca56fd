package main

import "fmt"

// The first step deletes every even key but the one it stands on: no deleted key is produced, every other is, once.
func main() {
	for _, n := range sizes {
		stale, missed := unseen(), unseen()
		for run := 0; run < runs; run++ {
			m, steps, deleted := filled(n), 0, 0
			gone := map[int]bool{}
			for k := range m {
				if steps == 0 {
					for even := 0; even < n; even += 2 {
						if even != k {
							delete(m, even)
							gone[even] = true
						}
					}
				}
				steps++
				if gone[k] {
					deleted++
				}
			}
			stale.see(deleted)
			missed.see(len(m) - (steps - deleted))
		}
		fmt.Printf("deleted_produced_%d=%v\nmissed_%d=%v\n", n, stale, n, missed)
	}
}
