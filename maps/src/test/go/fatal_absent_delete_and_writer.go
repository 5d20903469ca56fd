package main

import "time"

// One goroutine deletes a key that is not there while another updates entries.
func main() {
	m := filled(1024)
	go func() {
		for {
			delete(m, -1)
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
