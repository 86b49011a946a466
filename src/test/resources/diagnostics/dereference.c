int f(int i, void *p, int *q, double d, struct u *u) { *i; *p; **q; *d; *u; i[i]; q[d]; q[q]; d[1]; *p = 1; return *p; }
