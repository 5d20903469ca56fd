package main

import "fmt"

// An unhashable key panics whether the map is nil, empty or filled.
func main() {
	key := []int{1}
	for _, c := range []struct {
		name string
		m    map[interface{}]interface{}
	}{
		{"nil", nil},
		{"empty", map[interface{}]interface{}{}},
		{"filled", map[interface{}]interface{}{1: 1}},
	} {
		m := c.m
		fmt.Printf("write_%s=%s\n", c.name, try(func() { m[key] = 1 }))
		fmt.Printf("read_%s=%s\n", c.name, try(func() { _ = m[key] }))
		fmt.Printf("delete_%s=%s\n", c.name, try(func() { delete(m, key) }))
	}
}
