enum a { A1 }; enum b { B1 }; int f(enum a x, enum b y) { return x == y; }
