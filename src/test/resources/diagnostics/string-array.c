char a[3] = { "abcd" }; char b[] = { 'a', "b" }; char *c[2] = { "x", "y", "z" }; unsigned char d[] = "abc"; int e[] = "abc"; const char g[2][3] = { "ab", "cdef" };
