rootProject.name = "facades"
