package main

import (
	"fmt"
	"regexp"
	"strings"
)

// Matcher tells which paths some patterns match.
type Matcher []*regexp.Regexp

// NewMatcher refuses what is not a pattern.
func NewMatcher(patterns []string) (Matcher, error) {
	matcher := Matcher{}
	for _, pattern := range patterns {
		segments := strings.Split(pattern, "/")
		if strings.ContainsAny(pattern, `?[]{}()!|\`) || hasWrong(segments) {
			return nil, fmt.Errorf("not a pattern: %q", pattern)
		}
		matcher = append(matcher, regexp.MustCompile(expressionOf(segments)))
	}
	return matcher, nil
}

func hasWrong(segments []string) bool {
	for _, segment := range segments {
		isStray := strings.Contains(segment, "**") && segment != "**"
		if segment == "" || segment == "." || segment == ".." || isStray {
			return true
		}
	}
	return false
}

// The s flag lets a star stand for a line feed as well: paths may hold one, even if manifests may not.
func expressionOf(segments []string) string {
	var text strings.Builder
	text.WriteString(`(?s)\A`)
	for index, segment := range segments {
		isLast := index == len(segments)-1
		switch {
		case segment == "**" && isLast:
			text.WriteString(`.+`)
		case segment == "**":
			text.WriteString(`(?:[^/]+/)*`)
		default:
			text.WriteString(strings.ReplaceAll(regexp.QuoteMeta(segment), `\*`, `[^/]*`))
			if !isLast {
				text.WriteString(`/`)
			}
		}
	}
	text.WriteString(`\z`)
	return text.String()
}

// Matches says whether one of the patterns matches the whole path.
func (matcher Matcher) Matches(path string) bool {
	for _, each := range matcher {
		if each.MatchString(path) {
			return true
		}
	}
	return false
}
