package main

import "fmt"

// The first step adds ten times as many entries: each original is still produced exactly once.
func main() {
	for _, n := range sizes {
		once, repeated, created := unseen(), unseen(), unseen()
		for run := 0; run < runs; run++ {
			m, produced := filled(n), map[int]int{}
			for k := range m {
				if len(produced) == 0 {
					for added := n; added < 11*n; added++ {
						m[added] = added
					}
				}
				produced[k]++
			}
			originals, twice := 0, 0
			for k, times := range produced {
				if k < n && times == 1 {
					originals++
				}
				if times > 1 {
					twice++
				}
			}
			once.see(originals)
			repeated.see(twice)
			created.see(len(produced) - originals)
		}
		fmt.Printf("originals_once_%d=%v\nrepeated_%d=%v\ncreated_%d=%v\n", n, once, n, repeated, n, created)
	}
}
