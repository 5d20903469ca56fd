package main

import "time"

// One goroutine iterates while another updates entries, so that the map never grows.
func main() {
	m := filled(1024)
	go func() {
		for {
			for range m {
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
