module leafsum

go 1.22
