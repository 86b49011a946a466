int g(void); int x, *p;
void f(int a)
{
	a; a + 1; a == 1; *p; *p++; g() + 1; -a; !g(); (void)a; a ? g() : 1; a, g(); g(), a; (a); "x"; 1; p[1]; &a; a && g(); a || x; (char)a; sizeof a; ({ a; }); a < 1; x = a, 1;
	for (a; a < 1; a + 1) ;
}
