struct p { int x, y; char n[4]; };
int a[2] = { 1, 2, 3 };
char s[3] = "toolong";
char t[4] = 'x';
struct p q = { 1, 2, "abc", 4 };
struct p r = { .z = 1, .x = 2, .x = 3 };
int b[] = { [-1] = 1, [2] = 3 };
int c = { 1, 2 };
int e = "text";
char *f = { 'a', 'b' };
int n = 3;
int g = n;
int h[n];
struct p i = 5;
int j[] = 3;
int k[];
struct p *l = { 1 };
int m(void) { int z[2] = "ab"; int y[] = { }; int x[0]; return z[0]; }
