package main

import "fmt"

var sizes = []int{4, 8, 9, 100, 1000}

const runs = 100

// bounds holds the least and the greatest value that a figure had in all runs.
type bounds struct{ min, max int }

func unseen() bounds { return bounds{int(^uint(0) >> 1), -1} }

func (b *bounds) see(figure int) {
	if figure < b.min {
		b.min = figure
	}
	if figure > b.max {
		b.max = figure
	}
}

func (b bounds) String() string { return fmt.Sprintf("%d..%d", b.min, b.max) }

// filled maps 0 to n-1, each to itself.
func filled(n int) map[int]int {
	m := make(map[int]int)
	for k := 0; k < n; k++ {
		m[k] = k
	}
	return m
}

// try runs f and returns what it panicked with, or "no panic".
func try(f func()) (text string) {
	defer func() {
		if p := recover(); p != nil {
			text = fmt.Sprint(p)
		}
	}()
	f()
	return "no panic"
}
