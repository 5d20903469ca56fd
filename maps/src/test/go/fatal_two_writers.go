package main

import "time"

// Two goroutines update the same entries.
func main() {
	m := filled(1024)
	go func() {
		for {
			for k := 0; k < 1024; k++ {
				m[k] = 1
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
