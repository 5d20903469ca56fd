package main

func main() {
	m := map[interface{}]int{1: 1}
	delete(m, []int{1})
}
