//go:build go1.20

package main

import (
	"fmt"
	"math"
	"sync"
)

// CompareAndSwap and CompareAndDelete compare values by ==.
func main() {
	var m sync.Map
	negative := math.Copysign(0, -1)
	m.Store("nan", math.NaN())
	m.Store("zero", 0.0)
	m.Store("slice", []int{1})
	m.Store("map", map[interface{}]interface{}{})
	fmt.Printf("nan_swapped=%t\n", m.CompareAndSwap("nan", math.NaN(), 1))
	fmt.Printf("nan_deleted=%t\n", m.CompareAndDelete("nan", math.NaN()))
	fmt.Printf("zero_swapped=%t\n", m.CompareAndSwap("zero", negative, 0.0))
	fmt.Printf("zero_deleted=%t\n", m.CompareAndDelete("zero", negative))
	fmt.Printf("slice_swapped_from_other_type=%t\n", m.CompareAndSwap("slice", []string{}, 1))
	fmt.Printf("slice_deleted_from_nil=%t\n", m.CompareAndDelete("slice", nil))
	fmt.Printf("slice_swapped_from_absent=%t\n", m.CompareAndSwap("absent", []int{1}, 1))
	slice, _ := m.Load("slice")
	fmt.Printf("slice_swapped=%s\n", try(func() { m.CompareAndSwap("slice", slice, 1) }))
	fmt.Printf("map_swapped=%s\n", try(func() { m.CompareAndSwap("map", map[interface{}]interface{}{}, 1) }))
	fmt.Printf("slice_deleted=%s\n", try(func() { m.CompareAndDelete("slice", slice) }))
	key := []int{1}
	fmt.Printf("key_swapped=%s\n", try(func() { m.CompareAndSwap(key, 1, 2) }))
	fmt.Printf("key_deleted=%s\n", try(func() { m.CompareAndDelete(key, 1) }))
	fmt.Printf("key_of_swap=%s\n", try(func() { m.Swap(key, 1) }))
}
