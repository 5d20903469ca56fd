package main

func main() {
	m := map[interface{}]int{1: 1}
	m[[]int{1}] = 1
}
