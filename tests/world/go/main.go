// Does Go's own transparency log accept our checkpoint and proofs?  Reads lines, answers ok or why not.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func hash(text string) (found tlog.Hash) {
	data, _ := hex.DecodeString(text)
	copy(found[:], data)
	return found
}

func hashes(text string) []tlog.Hash {
	var found []tlog.Hash
	for _, each := range strings.Split(text, ",") {
		if each != "" {
			found = append(found, hash(each))
		}
	}
	return found
}

func number(text string) int64 {
	found, _ := strconv.ParseInt(text, 10, 64)
	return found
}

func check(parts []string) error {
	switch parts[0] {
	case "record":
		return tlog.CheckRecord(hashes(parts[4]), number(parts[1]), hash(parts[2]), number(parts[3]), hash(parts[5]))
	case "tree":
		return tlog.CheckTree(hashes(parts[5]), number(parts[1]), hash(parts[2]), number(parts[3]), hash(parts[4]))
	case "note":
		verifier, err := note.NewVerifier(parts[1])
		if err != nil {
			return err
		}
		text, _ := hex.DecodeString(parts[2])
		_, err = note.Open(text, note.VerifierList(verifier))
		return err
	}
	return fmt.Errorf("unknown line %q", parts[0])
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<20)
	for lines.Scan() {
		if err := check(strings.Split(lines.Text(), " ")); err != nil {
			fmt.Println("refused:", err)
		} else {
			fmt.Println("ok")
		}
	}
}
