//go:build go1.26 || goexperiment.swissmap

package main

import "fmt"

func main() { fmt.Println("swiss") }
