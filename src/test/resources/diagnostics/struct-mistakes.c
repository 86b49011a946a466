struct a { int x; int x; };
struct b { struct b inner; };
struct c { int x = 5; };
struct d { void v; int f(void); };
struct e { int n; int arr[]; int after; };
struct { int lost; };
struct g;
struct g v;
struct h { int x; } int y;
enum i { ONE, ONE, TWO = "2", THREE = 1.5 };
enum j k;
int n(struct g *p) { return p->x + sizeof(struct g); }
