package main

import (
	"fmt"
	"sync"
)

// A key that cannot be hashed panics in a sync.Map, empty or filled, and leaves the map usable.
func main() {
	key := []int{1}
	for _, name := range []string{"empty", "filled"} {
		var m sync.Map
		if name == "filled" {
			m.Store(1, 1)
		}
		fmt.Printf("load_%s=%s\n", name, try(func() { m.Load(key) }))
		fmt.Printf("store_%s=%s\n", name, try(func() { m.Store(key, 1) }))
		fmt.Printf("load_or_store_%s=%s\n", name, try(func() { m.LoadOrStore(key, 1) }))
		fmt.Printf("load_and_delete_%s=%s\n", name, try(func() { m.LoadAndDelete(key) }))
		fmt.Printf("delete_%s=%s\n", name, try(func() { m.Delete(key) }))
		fmt.Printf("map_%s=%s\n", name, try(func() { m.Load(map[interface{}]interface{}{}) }))
		m.Store(2, 20)
		value, _ := m.Load(2)
		fmt.Printf("added_%s=%v\n", name, value)
	}
}
