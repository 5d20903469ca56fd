package main

func main() {
	m := map[interface{}]int{1: 1}
	_ = m[[]int{1}]
}
