package main

import "fmt"

// A map is usable after a panic that was recovered.
func main() {
	m := map[interface{}]interface{}{1: 10}
	key := []int{1}
	fmt.Printf("write=%s\n", try(func() { m[key] = 1 }))
	fmt.Printf("read=%s\n", try(func() { _ = m[key] }))
	fmt.Printf("delete=%s\n", try(func() { delete(m, key) }))
	m[2] = 20
	delete(m, 1)
	fmt.Printf("len=%d\nadded=%v\n", len(m), m[2])
}
