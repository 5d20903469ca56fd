package main

import (
	"fmt"
	"math"
)

// NaN is equal to nothing: each insertion adds an entry that nobody finds or deletes.
func main() {
	m := map[float64]int{}
	for i := 0; i < 5; i++ {
		m[math.NaN()] = i
	}
	fmt.Printf("inserted=%d\n", len(m))
	_, ok := m[math.NaN()]
	fmt.Printf("found=%t\n", ok)
	delete(m, math.NaN())
	fmt.Printf("len_after_delete=%d\n", len(m))
	steps, sum := 0, 0
	for _, v := range m {
		steps++
		sum += v
	}
	fmt.Printf("steps=%d\nsum_of_values=%d\n", steps, sum)
	for k := range m {
		delete(m, k)
	}
	fmt.Printf("len_after_range_delete=%d\n", len(m))
}
