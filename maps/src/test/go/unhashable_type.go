package main

import "fmt"

// The panic names the type of the key.
func main() {
	m := map[interface{}]int{1: 1}
	for _, c := range []struct {
		name string
		key  interface{}
	}{
		{"bool", []bool{}}, {"int8", []int8{}}, {"uint16", []uint16{}}, {"int16", []int16{}},
		{"int", []int{}}, {"int64", []int64{}}, {"float32", []float32{}}, {"float64", []float64{}},
		{"string", []string{}}, {"interface", []interface{}{}}, {"slice_of_int", [][]int{}},
		{"map", map[interface{}]interface{}{}},
	} {
		fmt.Printf("%s=%s\n", c.name, try(func() { m[c.key] = 1 }))
	}
}
