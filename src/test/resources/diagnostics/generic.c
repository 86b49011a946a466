int f(int i, char *p) { return _Generic(i, int: 1, default: 2) + _Generic(p, int: 1) + _Generic(i, long: 1, int: 2, int: 3) + _Generic(1.0, default: 1, default: 2); }
