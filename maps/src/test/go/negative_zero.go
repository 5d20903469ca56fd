package main

import (
	"fmt"
	"math"
)

// -0 and +0 are one key; the later assignment replaces key and value.
func main() {
	m := map[float64]int{}
	m[0] = 1
	m[math.Copysign(0, -1)] = 2
	fmt.Printf("len=%d\nvalue_of_positive=%d\n", len(m), m[0])
	for k := range m {
		fmt.Printf("key_is_negative=%t\n", math.Signbit(k))
	}
}
