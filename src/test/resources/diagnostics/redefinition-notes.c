int f(int a) { return a; }
int f(int a) { return a; }
struct s { int a; };
struct s { int a; };
enum e { A, B };
enum g { B, C };
typedef int t;
typedef long t;
int v = 1;
int v = 2;
static int w;
int w;
extern char x;
int x;
int h(int);
long h(int a) { return a; }
void early(int a) { later(a); }
void later(int a) { }
