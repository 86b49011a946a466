struct s { int a; int a; int b : 40; int c : 0; int : 3; float d : 2; int e : -1; void g; int h(void); int i[]; int j; struct s k; struct t l; };
struct v { int x; int; struct { int y; }; struct named { int z; }; int arr[]; };
union u { int a; int b[]; };
