int f(int a) { a = if; return int; }
