import "./main.css";

document.documentElement.dataset["script"] = "on";
