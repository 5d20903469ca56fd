package main

import "time"

// One goroutine reads the entries that another updates.
func main() {
	m := filled(1024)
	go func() {
		for {
			for k := 0; k < 1024; k++ {
				_ = m[k]
			}
		}
	}()
	go func() {
		for {
			for k := 0; k < 1024; k++ {
				m[k] = 2
			}
		}
	}()
	time.Sleep(5 * time.Second)
}
