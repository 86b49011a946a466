#include <stdio.h>
class foo { public: int a; };
using namespace std;
int main()
{
	bool b = true;
	cout << "hello" << endl;
	int *p = new int;
	for (auto i : p) {}
	delete p;
	return nullptr;
}
