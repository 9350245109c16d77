// The library is its resources; a static library wants one object of its own.
