int f(int a) { return a 5 "x" 'c'; }
