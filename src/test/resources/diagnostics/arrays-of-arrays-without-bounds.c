int f(int a[][]);
int g(char x[][]) { return 0; }
char y[][];
int h(int [][]);
int m(int a[static 3][]);
struct t;
int n(struct t a[]);
