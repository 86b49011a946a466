_Static_assert(1, "fine"); _Static_assert(0, "bad"); _Static_assert(sizeof(int) == 8, "int is not 8 bytes"); _Static_assert(0);
int f(void) { _Static_assert(1 + 1 == 3, "math"); return 0; }
