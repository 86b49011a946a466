struct b {
	int a : 40;
	int b : 0;
	int : 3;
	float c : 2;
	int d : -1;
	unsigned e : 3, f;
	char *p : 4;
	int n : x;
};
int f(struct b *p) { p->e = 9; return sizeof(p->e) + &p->e; }
