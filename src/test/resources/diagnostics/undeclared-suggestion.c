int counter;
int f(int value) { return countr + valu; }
