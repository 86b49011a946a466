const const int a = 1; int f(const int const *p) { return *p; }
