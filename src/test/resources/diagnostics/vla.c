int f(int n) { int a[n]; int b[n][2]; return sizeof(a) + sizeof(b); }
