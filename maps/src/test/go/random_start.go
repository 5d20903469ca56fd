package main

import "fmt"

// How many keys were the first of an iteration, among 200 iterations of one map.
func main() {
	for _, n := range []int{4, 8} {
		distinct := unseen()
		for run := 0; run < runs; run++ {
			m, firsts := filled(n), map[int]bool{}
			for i := 0; i < 200; i++ {
				for k := range m {
					firsts[k] = true
					break
				}
			}
			distinct.see(len(firsts))
		}
		fmt.Printf("distinct_%d=%v\n", n, distinct)
	}
}
