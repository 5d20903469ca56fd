package main

import "fmt"

// A nil map reads like an empty one.
func main() {
	var m map[interface{}]interface{}
	value, ok := m[1]
	steps := 0
	for range m {
		steps++
	}
	fmt.Printf("value_is_zero=%t\nok=%t\nlen=%d\nsteps=%d\n", value == nil, ok, len(m), steps)
	fmt.Printf("delete=%s\n", try(func() { delete(m, 1) }))
	fmt.Printf("assign=%s\n", try(func() { m[1] = 1 }))
}
