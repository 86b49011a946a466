int x = 1; int x = 2; int y; int y; int y = 3; static int z; int z; int w; static int w; char x;
int f(void) { return 0; } int f(void) { return 1; } int f(int a);
struct s { int a; }; struct s { int b; }; enum e { A, B }; enum e { C }; enum g { A }; union s *p;
typedef int t; typedef int t; typedef long t; int t; void x(void); int f;
